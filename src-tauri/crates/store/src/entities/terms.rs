//! Payment terms, and suppliers' agreed ones.

pub mod payment_term {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment_term")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub id: String,
        pub code: String,
        pub version: i64,
        pub names: String,
        pub body: String,
        pub note: String,
        pub search: String,
        pub fold_version: i64,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod supplier_term {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "supplier_term")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub term: i64,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
