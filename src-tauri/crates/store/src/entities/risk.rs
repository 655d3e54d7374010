//! Risk: models, values that people state, rulings, country indices.

pub mod risk_model {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "risk_model")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub id: String,
        pub version: i64,
        pub number: i64,
        pub state: String,
        pub based_on: i64,
        pub body: String,
        pub reason: Option<String>,
        pub activated_by: Option<String>,
        pub activated_at: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod indicator_value {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "indicator_value")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub indicator: String,
        pub date: String,
        pub raw: Option<i64>,
        pub source: String,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod risk_override {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "risk_override")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub id: String,
        pub supplier: i64,
        pub likelihood: i64,
        pub first_day: String,
        pub last_day: String,
        pub person: String,
        pub reason: String,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod risk_finding {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "risk_finding")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub id: String,
        pub supplier: i64,
        pub knock_out: String,
        pub first_day: String,
        pub last_day: Option<String>,
        pub person: String,
        pub reason: String,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod country_index {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "country_index")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub code: String,
        pub country: String,
        pub date: String,
        pub value: Option<i64>,
        pub source: String,
        pub row_hash: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
